package org.throughline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;

/** The structure we want to live in, each rule with its reason. What looks at all modules is tested beside the assembly. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("org.throughline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is understood with those below it and without those above");

    @ArchTest
    static final ArchRule the_rules_of_disclosure_know_no_ledger = noClasses()
            .that()
            .resideInAPackage("org.throughline.disclosure")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.throughline.disclosure.ledger..", "jakarta..", "org.throughline.ballot..")
                            .and(not(type(EnumeratedValue.class))))
            .because("they are values over counts, and are proved as such; how one is spelt where it is stored, it"
                    + " says");

    @ArchTest
    static final ArchRule the_application_knows_no_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..")
            .because("how it is delivered is the web module's business");

    @ArchTest
    static final ArchRule nobody_imports_the_audit = noClasses()
            .that()
            .resideOutsideOfPackage("org.throughline.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.throughline.audit..")
            .because("audit observes: a feature that could write there could also choose not to");

    @ArchTest
    static final ArchRule the_ballot_knows_no_recommendation = noClasses()
            .that()
            .resideInAPackage("org.throughline.ballot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.throughline.recommendation..", "org.throughline.uptake..")
            .because("it votes on questions; what a question is about is not its business");

    @ArchTest
    static final ArchRule boundaries_say_who_may_call = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(declareRoles())
            .because("authorization stands at the boundary, on each method");

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by verbs that keep its rules");

    @ArchTest
    static final ArchRule entities_keep_their_fields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("an entity with an open field has lost an update silently");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .should()
            .haveSimpleNameNotEndingWith("Service")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .because("a noun of the field fits");

    private static ArchCondition<JavaMethod> declareRoles() {
        return new ArchCondition<>("declare their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(method, declared, method.getFullName()));
            }
        };
    }
}
