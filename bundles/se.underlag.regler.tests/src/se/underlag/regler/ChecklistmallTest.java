package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecklistmallTest {

    @Test void KF_09_A2_the_template_asks_for_what_each_rule_demands_once() {
        assertThat(Checklistmall.levererad()).extracting(Checklistmall.Punkt::regel).containsExactlyInAnyOrder("KF-07", "KF-08", "KF-10", "KF-11",
                "KF-12", "KF-13", "PR-02", "PR-03", "PR-04", "PR-05", "PR-06", "PR-07");
        assertThat(Checklistmall.levererad()).allSatisfy(punkt -> assertThat(punkt.text()).endsWith("?").doesNotContain(";"));
    }
}
