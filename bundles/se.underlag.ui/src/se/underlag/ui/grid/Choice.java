package se.underlag.ui.grid;

/** A value that can be chosen in a column of type {@link ColumnType#VAL}. @param label what people read */
public record Choice(Object value, String label) {
}
