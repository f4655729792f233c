<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("throughlinePasskeyTitle")}
  <#elseif section = "form">
    <p>${msg("throughlinePasskeyWhat")}</p>
    <p class="hint">${msg("throughlinePasskeyShared")}</p>
    <form id="register" action="${url.loginAction}" method="post">
      <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as name>
        <input type="hidden" id="${name}" name="${name}">
      </#list>
      <input type="hidden" id="authenticatorLabel" name="authenticatorLabel">
    </form>
    <p><button type="button" id="registerWebAuthn">${msg("throughlinePasskeyMake")}</button></p>
    <#if isAppInitiatedAction?has_content>
      <form action="${url.loginAction}" method="post">
        <button class="quiet" type="submit" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("throughlineNotNow")}</button>
      </form>
    </#if>
    <script type="module">
      <#outputformat "JavaScript">
      import { registerByWebAuthn } from "${url.resourcesPath}/js/webauthnRegister.js";
      window.prompt = (question, proposed) => proposed;
      document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
        challenge: ${challenge?c}, userid: ${userid?c}, username: ${username?c},
        signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
        rpEntityName: ${rpEntityName?c}, rpId: ${rpId?c}, attestationConveyancePreference: ${attestationConveyancePreference?c},
        authenticatorAttachment: ${authenticatorAttachment?c}, requireResidentKey: ${requireResidentKey?c}, residentKey: ${residentKey?c},
        userVerificationRequirement: ${userVerificationRequirement?c}, createTimeout: ${createTimeout?c},
        excludeCredentialIds: ${excludeCredentialIds?c}, initLabel: ${msg("throughlinePasskeyLabel")?c} + " " + new Date().toISOString().slice(0, 19), initLabelPrompt: "",
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
      }), { once: true });
      </#outputformat>
    </script>
  </#if>
</@layout.registrationLayout>
