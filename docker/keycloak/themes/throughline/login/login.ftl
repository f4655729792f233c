<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#assign wrong = messagesPerField.existsError('username','password')>
    <#if wrong>
      <p class="notice error" role="alert" id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
    </#if>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <div class="field">
          <label for="username">${msg("username")}</label>
          <input id="username" name="username" type="text" value="${(login.username!'')}" dir="ltr" autocapitalize="none" spellcheck="false" autofocus
                 autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
        </div>
      </#if>
      <div class="field">
        <label for="password">${msg("password")}</label>
        <input id="password" name="password" type="password" dir="ltr" autocomplete="current-password"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
        <div class="box">
          <input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if> aria-describedby="remember-hint">
          <label for="rememberMe">${msg("rememberMe")}</label>
        </div>
        <p class="hint" id="remember-hint">${msg("throughlineRememberHint")}</p>
      </#if>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
      <button type="submit" name="login" id="kc-login">${msg("doLogIn")}</button>
    </form>
    <#if enableWebAuthnConditionalUI?has_content>
      <form id="webauth" action="${url.loginAction}" method="post">
        <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
          <input type="hidden" id="${name}" name="${name}">
        </#list>
      </form>
      <p id="passkey" hidden><button class="other" type="button" id="authenticateWebAuthnButton">${msg("throughlinePasskey")}</button></p>
      <script type="module">
        <#outputformat "JavaScript">
        import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
        import { initAuthenticate } from "${url.resourcesPath}/js/passkeysConditionalAuth.js";
        const asked = {
          isUserIdentified: ${isUserIdentified}, challenge: ${challenge?c}, userVerification: ${userVerification?c}, rpId: ${rpId?c},
          createTimeout: ${createTimeout?c}, mediation: ${(mediation!'conditional')?c}, authenticatorAttachment: ${authenticatorAttachment?c},
          errmsg: ${msg("webauthn-unsupported-browser-text")?c}
        };
        document.getElementById("passkey").hidden = !window.PublicKeyCredential;
        document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn(asked));
        initAuthenticate(asked);
        </#outputformat>
      </script>
    </#if>
    <p class="hint">${msg("throughlineNoAccount")}</p>
  </#if>
</@layout.registrationLayout>
