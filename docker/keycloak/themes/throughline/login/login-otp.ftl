<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">
    ${msg("webauthn-login-title")}
  <#elseif section = "form">
    <#assign wrong = messagesPerField.existsError('totp')>
    <form id="kc-otp-login-form" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <#list otpLogin.userOtpCredentials as credential>
          <div class="box">
            <input id="credential-${credential?index}" type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId> checked</#if>>
            <label for="credential-${credential?index}">${credential.userLabel}</label>
          </div>
        </#list>
      </#if>
      <div class="field">
        <label for="otp">${msg("loginOtpOneTime")}</label>
        <span class="hint" id="otp-hint">${msg("throughlineTotpWhere")}</span>
        <#if wrong><span id="input-error-otp-code" class="fault" role="alert">${kcSanitize(messagesPerField.get('totp'))?no_esc}</span></#if>
        <input id="otp" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code" dir="ltr" autofocus aria-describedby="otp-hint<#if wrong> input-error-otp-code</#if>"<#if wrong> aria-invalid="true"</#if>>
      </div>
      <button type="submit" name="login" id="kc-login">${msg("doLogIn")}</button>
    </form>
  </#if>
</@layout.registrationLayout>
