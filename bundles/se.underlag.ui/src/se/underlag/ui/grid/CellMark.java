package se.underlag.ui.grid;

/** What a cell can say besides its value. Each has a colour, a sign and a word; none rests on colour alone. */
public enum CellMark {
    /** Forecast, not actual (PR-02): green, and a P at the left edge. */
    PROGNOS,
    /** Differs from what is saved: a corner at the lower left. */
    CHANGED,
    /** A finding that must be mended: a corner at the upper right. */
    ERROR,
    /** A finding to look at: a ring at the upper right. */
    WARNING
}
