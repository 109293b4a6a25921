package se.underlag.ui.grid.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the grid. */
public final class Messages extends NLS {

    public static String summary;
    public static String badAmount;
    public static String badDate;
    public static String badInteger;
    public static String badChoice;
    public static String tooLong;
    public static String tooLarge;
    public static String markPrognos;
    public static String markChanged;
    public static String markError;
    public static String markWarning;
    public static String signPrognos;
    public static String emptyCell;
    public static String hiddenCell;
    public static String lockedCell;
    public static String cellPlace;
    public static String rowName;
    public static String rowNumbers;
    public static String headings;
    public static String gridName;
    public static String labelPaste;
    public static String labelClear;
    public static String labelFill;
    public static String fillRefused;
    public static String otherKind;
    public static String sourceHidden;
    public static String andMore;
    public static String pasteNothing;
    public static String pasteUnreadable;
    public static String pasteLocked;
    public static String pasteOutside;
    public static String filterEmpty;
    public static String filterFilled;
    public static String shownLabel;
    public static String shownExplanation;
    public static String filterName;
    public static String filterTip;
    public static String filterWrong;
    public static String filterValues;
    public static String filterBoth;
    public static String searchHint;
    public static String searchTip;
    public static String shownRows;
    public static String allRows;
    public static String clearFilters;
    public static String clearFiltersTip;
    public static String valuesTitle;
    public static String valuesSearch;
    public static String valuesAll;
    public static String valuesEmpty;
    public static String valueCount;
    public static String valuesHidden;
    public static String valuesApply;
    public static String valuesClear;
    public static String cancel;
    public static String groupName;
    public static String groupOfOne;
    public static String groupWithout;
    public static String groupOpen;
    public static String groupClosed;
    public static String groupTip;
    public static String groupLine;
    public static String groupBy;
    public static String groupNone;
    public static String groupOpenAll;
    public static String groupCloseAll;
    public static String menuSortUp;
    public static String menuSortDown;
    public static String menuUnsort;
    public static String menuFilter;
    public static String menuGroup;
    public static String menuHide;
    public static String menuFreeze;
    public static String menuUnfreeze;
    public static String menuColumns;
    public static String menuStandard;
    public static String menuLayout;
    public static String menuSave;
    public static String menuRemove;
    public static String saveTitle;
    public static String saveText;
    public static String columnsTitle;
    public static String columnsSearch;
    public static String columnsInGroup;
    public static String columnsUp;
    public static String columnsDown;
    public static String columnsAll;
    public static String columnsApply;
    public static String columnsButton;
    public static String columnsTip;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
