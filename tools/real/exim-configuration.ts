/** The configuration of the mail server. */
import type { Certificates } from './certificates.ts';

/** Who may send mail. */
export const user = 'gateway';
export const password = 'very secret';

/** TLS for whoever asks, a password only under TLS, mail only with a password, and all of it in one mailbox. */
export function eximConfiguration(folder: string, port: number, certificates: Certificates): string {
  return `${main(folder, port, certificates)}${delivery(folder)}${authentication}`;
}

const main = (folder: string, port: number, { certFile, keyFile }: Certificates): string => `
primary_hostname = mail.example
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/spool/exim.pid
keep_environment =
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
message_size_limit = 25M
# Nobody is looked up: there is no network.
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts = *
tls_certificate = ${certFile}
tls_privatekey = ${keyFile}
auth_advertise_hosts = \${if def:tls_in_cipher {*}{}}
acl_smtp_rcpt = rcpt
acl_smtp_data = accept
begin acl
rcpt:
  accept authenticated = *
  deny message = Authentication required
`;

const delivery = (folder: string): string => `begin routers
everybody:
  driver = accept
  transport = mailbox
begin transports
mailbox:
  driver = appendfile
  maildir_format
  directory = ${folder}/mail
  user = Debian-exim
  group = Debian-exim
`;

const authentication = `begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_condition = \${if and{{eq{$auth2}{${user}}}{eq{$auth3}{${password}}}}}
  server_set_id = $auth2
`;
