package prongsai.reference;

/** The three instruments of the assessment. */
public enum Instrument {
    /** Questionnaire of the agency's own people: indicators 1 to 5. */
    IIT,
    /** Questionnaire of people from outside: indicators 6 to 8. */
    EIT,
    /** Check of what the agency discloses: indicators 9 and 10. */
    OIT
}
