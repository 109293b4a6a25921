package se.underlag.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import se.underlag.ui.edit.Change;
import se.underlag.ui.sekretess.Sekretess;

/**
 * A column: how a row's value is read, shown, typed and changed.
 *
 * @param <T> what a row is
 */
public final class Column<T> {

    private final String id;
    private final String label;
    private final ColumnType type;
    private final Function<? super T, ?> value;
    private String explanation;
    private String spoken;
    private int width;
    private int maxLength = 4000;
    private boolean frozen;
    private boolean totalled;
    private Function<? super T, String> pointedAt = row -> null;
    private boolean groupable;
    private String group = "";
    private Sekretess sekretess = Sekretess.OPPEN;
    private Predicate<? super T> skyddad = row -> false;
    private List<Choice> choices = List.of();
    private Predicate<? super T> editable = row -> false;
    private BiFunction<? super T, Object, List<Change>> change;
    private Function<? super T, String> editLabel;
    private BiFunction<? super T, Object, Optional<String>> check = (row, value) -> Optional.empty();

    /**
     * @param id stable, for layouts and findings: the feature's name where there is one
     * @param label the heading
     * @param value reads a row's value; null where it is empty
     */
    public Column(String id, String label, ColumnType type, Function<? super T, ?> value) {
        this.id = id;
        this.label = label;
        this.type = type;
        this.value = value;
        this.explanation = label;
        this.spoken = label;
        this.width = switch (type) {
        case TEXT, VAL -> 140;
        case KRONOR -> 116;
        case DATUM -> 92;
        case HELTAL -> 72;
        };
        this.totalled = type == ColumnType.KRONOR;
        this.sekretess = totalled ? Sekretess.BELOPP : Sekretess.OPPEN;
    }

    /** Sets the width in pixels at 100 %. */
    public Column<T> width(int pixels) {
        this.width = pixels;
        return this;
    }

    /** Sets what the heading means in full, for tooltip and screen reader. */
    public Column<T> explained(String text) {
        this.explanation = text;
        return this;
    }

    /** Sets what a screen reader calls the column, where the heading is an abbreviation: {@code Januari} for {@code Jan}. */
    public Column<T> spoken(String words) {
        this.spoken = words;
        return this;
    }

    /** Keeps the column in sight when the grid scrolls sideways. Frozen columns come first. */
    public Column<T> frozen() {
        this.frozen = true;
        return this;
    }

    /** Says what it has in common with its neighbours, for the line above the headings. */
    public Column<T> group(String name) {
        this.group = name;
        return this;
    }

    /** Sets what the tooltip says of a cell beside what its signs mean; asked only when a person points at it. Null says nothing. */
    public Column<T> pointedAt(Function<? super T, String> words) {
        this.pointedAt = words;
        return this;
    }

    /** Lets people choose sub-totals for each of its values. */
    public Column<T> groupable() {
        this.groupable = true;
        return this;
    }

    /** Leaves the column out of the totals lines, as is right for prices. */
    public Column<T> notTotalled() {
        this.totalled = false;
        return this;
    }

    /** Says why its cells may have to be masked. Amounts (KRONOR) are {@link Sekretess#BELOPP} by themselves. */
    public Column<T> sekretess(Sekretess kind) {
        this.sekretess = kind;
        return this;
    }

    /** Says which rows are about a person with protected identity that nobody has lifted; asked at every paint, so the answer must be at hand. */
    public Column<T> skyddadNar(Predicate<? super T> rows) {
        this.skyddad = rows;
        return this;
    }

    /** Bounds the length of text that is typed. */
    public Column<T> maxLength(int characters) {
        this.maxLength = characters;
        return this;
    }

    /** Sets the values to choose from. */
    public Column<T> choices(List<Choice> values) {
        this.choices = List.copyOf(values);
        return this;
    }

    /**
     * Makes the column editable.
     *
     * @param label what undo calls an edit of this cell, {@code Ändra Mars för Exempelsson}
     * @param change the changes that give the row the typed value, null to empty the cell
     */
    public Column<T> edited(Function<? super T, String> label, BiFunction<? super T, Object, List<Change>> change) {
        this.editLabel = label;
        this.change = change;
        this.editable = row -> true;
        return this;
    }

    /** Narrows which rows' cells may be edited. */
    public Column<T> editableWhen(Predicate<? super T> rows) {
        this.editable = rows;
        return this;
    }

    /** Adds a check of a typed value; its text says what is wrong and what to do. */
    public Column<T> checked(BiFunction<? super T, Object, Optional<String>> typed) {
        this.check = typed;
        return this;
    }

    /** @return the stable id */
    public String id() {
        return id;
    }

    /** @return the heading */
    public String label() {
        return label;
    }

    /** @return the heading in full */
    public String explanation() {
        return explanation;
    }

    /** @return what a screen reader calls it */
    public String spoken() {
        return spoken;
    }

    /** @return what its values are */
    public ColumnType type() {
        return type;
    }

    /** @return the width in pixels at 100 % */
    public int width() {
        return width;
    }

    /** @return why its cells may have to be masked */
    public Sekretess sekretess() {
        return sekretess;
    }

    /** @return whether the row's cell is masked now: shown, copied, summed up and spoken as {@code sekretess().mask()}, and locked */
    public boolean isHidden(T row) {
        return sekretess.dold(skyddad.test(row));
    }

    /** @return whether the row is about a person with protected identity that nobody has lifted */
    public boolean isProtected(T row) {
        return skyddad.test(row);
    }

    /** @return how long typed text may be */
    public int maxLength() {
        return maxLength;
    }

    /** @return whether it stays in sight */
    public boolean isFrozen() {
        return frozen;
    }

    /** @return what it has in common with its neighbours, empty for nothing */
    public String group() {
        return group;
    }

    /** @return whether people may choose sub-totals for each of its values */
    public boolean isGroupable() {
        return groupable;
    }

    /** @return whether totals lines sum it */
    public boolean isTotalled() {
        return totalled;
    }

    /** @return the values to choose from */
    public List<Choice> choices() {
        return choices;
    }

    /** @return what the tooltip says of the row's cell, null for nothing */
    public String wordsWhenPointedAt(T row) {
        return pointedAt.apply(row);
    }

    /** @return the row's value, null where it is empty */
    public Object valueOf(T row) {
        return value.apply(row);
    }

    /** @return whether the row's cell may be edited */
    public boolean isEditable(T row) {
        return change != null && editable.test(row);
    }

    /** @return why the typed value cannot be taken, empty when it can */
    public Optional<String> check(T row, Object typed) {
        return check.apply(row, typed);
    }

    /** @return the changes that give the row the value */
    public List<Change> changes(T row, Object typed) {
        return change.apply(row, typed);
    }

    /** @return what undo calls an edit of the row's cell */
    public String editLabel(T row) {
        return editLabel.apply(row);
    }
}
