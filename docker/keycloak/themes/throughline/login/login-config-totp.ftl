<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <p>${msg("throughlineTotpWhy")}</p>
    <ol>
      <li>${msg("throughlineTotpApp")}</li>
      <li>
        <#if mode?? && mode = "manual">
          <p>${msg("throughlineTotpType")}</p>
          <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
          <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("throughlineTotpShow")}</a></p>
        <#else>
          <p>${msg("throughlineTotpScan")}</p>
          <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("throughlineTotpPicture")}"></p>
          <p><a href="${totp.manualUrl}" id="mode-manual">${msg("throughlineTotpOtherwise")}</a></p>
        </#if>
      </li>
      <li>${msg("throughlineTotpCode")}</li>
    </ol>
    <#assign wrong = messagesPerField.existsError('totp')>
    <form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
      <div class="field">
        <label for="totp">${msg("loginOtpOneTime")}</label>
        <#if wrong><span id="input-error-otp-code" class="fault" role="alert">${kcSanitize(messagesPerField.get('totp'))?no_esc}</span></#if>
        <input id="totp" name="totp" type="text" inputmode="numeric" autocomplete="one-time-code" dir="ltr" autofocus<#if wrong> aria-invalid="true" aria-describedby="input-error-otp-code"</#if>>
      </div>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <input type="hidden" name="userLabel" value="${msg("throughlineTotpLabel")} ${.now?string("yyyy-MM-dd HH:mm:ss")}">
      <button type="submit" id="saveTOTPBtn">${msg("throughlineTotpSave")}</button>
      <#if isAppInitiatedAction??><button class="quiet" type="submit" name="cancel-aia" value="true">${msg("throughlineNotNow")}</button></#if>
    </form>
  </#if>
</@layout.registrationLayout>
