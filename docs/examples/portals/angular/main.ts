import { bootstrapApplication } from '@angular/platform-browser';
import { HelpComponent } from './help.component.ts';

await bootstrapApplication(HelpComponent);
