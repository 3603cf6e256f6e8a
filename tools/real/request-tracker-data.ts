/** What stands in the database of Request Tracker before the first ticket. */

const queue = 'Helpdesk';

/** Of the gateway's user in the queue: what docs/operating.md tells operators to grant. */
const rights = [
  'SeeQueue',
  'ShowTicket',
  'CreateTicket',
  'ModifyTicket',
  'SeeCustomField',
  'ModifyCustomField',
  'SetInitialCustomField',
];

/** The custom fields of the queue; a Select takes none but its own values, and says nothing of another. */
const customFields = [
  { name: 'External ID', type: 'FreeformSingle' },
  { name: 'Telefoon', type: 'FreeformSingle' },
  { name: 'Voornaam', type: 'FreeformSingle' },
  { name: 'Portaal', type: 'SelectSingle', values: ['Alivia', 'eHealth'] },
];

/** The queue with custom fields, one without rights (`Closed`), and the user of the gateway. */
export const initialData = {
  queue,
  /** The datafile of `rt-setup-database`, which leaves the user's token in a file. */
  perl: (tokenFile: string): string => `
@Users = ({ Name => 'gateway', RealName => 'Gateway', EmailAddress => 'gateway@helpdesk.example', Privileged => 1 });
@Queues = ({ Name => '${queue}' }, { Name => 'Closed' });
@CustomFields = (${customFields.map(customField).join(',')});
@ACL = (${rights.map((right) => `{ UserId => 'gateway', Queue => '${queue}', Right => '${right}' }`).join(',')});
@Final = (sub {
  my $user = RT::User->new(RT->SystemUser);
  $user->Load('gateway');
  my ($ok, $message, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $user->Id, Description => 'gateway');
  die $message unless $ok;
  open my $file, '>', '${tokenFile}' or die $!;
  print $file $token;
  close $file;
});
1;
`,
};

function customField({ name, type, values = [] }: { name: string; type: string; values?: readonly string[] }): string {
  const options = values.map((value, at) => `{ Name => '${value}', SortOrder => ${at + 1} }`);
  const lookup = "LookupType => 'RT::Queue-RT::Ticket'";
  return `{ Name => '${name}', Type => '${type}', ${lookup}, Queue => ['${queue}'], Values => [${options.join(',')}] }`;
}
