package org.throughline.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.throughline.web.guard.Access;

/** What the pages may and may not do, each rule with its reason. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule every_endpoint_declares_its_rule = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .beAnnotatedWith(Access.class)
            .because("the access test is generated from the declarations");

    @ArchTest
    static final ArchRule pages_touch_no_entity = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("what crosses a boundary is a record");

    @ArchTest
    static final ArchRule pages_are_no_boundaries = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .should()
            .beAnnotatedWith(Stateless.class)
            .because("use cases live in the application");
}
