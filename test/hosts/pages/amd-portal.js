/** A portal that is made of AMD modules: whoever calls its `define` without a name halts it. */
define('greeting', [], () => 'Welkom');
require.onError = (error) => console.error(`RequireJS: ${error.message}`);
