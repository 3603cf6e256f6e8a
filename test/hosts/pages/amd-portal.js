/** A portal that is made of AMD modules: one that is there at once, and one that it asks for later. */
define('greeting', [], () => 'Welkom');
require(['greeting'], (greeting) => {
  document.querySelector('#portal').textContent = greeting;
});
require.onError = (error) => console.error(`RequireJS: ${error.message}`);
