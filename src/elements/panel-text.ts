/** The few fixed words of the elements that do not belong to any one view. */
export interface PanelText {
  /** The language that they and the views are in, whatever that of the page is: "nl". */
  readonly lang?: string;
  /** Names the panel as a region of the page: "Wegwijzer". */
  readonly name: string;
  /** The button that closes the dialog: "Sluiten". */
  readonly close: string;
  /** Read aloud after a link: "opent in een nieuw tabblad". */
  readonly newTab: string;
  /** Read aloud before what to choose on the real screen: "Kies hier:". */
  readonly here: string;
  /** The first line of a list in which nothing was set yet: "Maak een keuze". */
  readonly unset: string;
  /** Read aloud before the label of the real button where it is only drawn: "Knop:". */
  readonly button: string;
  /** When the browser refused to copy: "De tekst is geselecteerd. Kopieer ze met Ctrl+C." */
  readonly selected: string;
}
