package prongsai.cli;

/** A form of an answer about reports. */
enum ViewForm {
    TEXT,
    JSON,
    HTML
}
