package se.underlag.spi.uppgift;

/**
 * A service that watches one deadline of the rules: an avtal that has not returned, a routine that runs out. What it finds are tasks with a day;
 * how long before that day it tells is a parameter with dates.
 */
public interface Bevakning extends Uppgiftskalla {

    /** @return id of the rule it watches: {@code BB-23} */
    String regel();

    /** @return what it watches, for people: Avtal som inte kommit tillbaka */
    String namn();
}
