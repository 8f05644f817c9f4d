using System.Text.RegularExpressions;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>Somebody with a browser who signs in at the authorization server; a new one has no cookies.</summary>
internal sealed partial class OidcPerson : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Limits.Answer };

    /// <summary>Opens the address, signs in and says yes; gives the text of the last page, which is the program's own.</summary>
    public async Task<string> AcceptAsync(Uri address, CancellationToken ct)
    {
        var login = await SignInAsync(await OpenAsync(address, ct), ct);
        return (await SendAsync(login.Form.With("prompt", "consent"), ct)).Text;
    }

    /// <summary>Opens the address, signs in and says no; gives the text of the last page.</summary>
    public async Task<string> DeclineAsync(Uri address, CancellationToken ct)
    {
        var login = await SignInAsync(await OpenAsync(address, ct), ct);
        var abort = AbortLink().Match(login.Text).Groups["link"].Value;
        return (await OpenAsync(new Uri(login.Address, abort), ct)).Text;
    }

    /// <summary>Opens the address that holds a user code, confirms the code, signs in and says yes.</summary>
    public async Task<string> AcceptDeviceAsync(Uri verification, CancellationToken ct)
    {
        var entered = await SendAsync((await OpenAsync(verification, ct)).Form, ct);
        var confirmed = await SendAsync(entered.Form.With("confirm", "yes"), ct);
        var login = await SignInAsync(confirmed, ct);
        return (await SendAsync(login.Form.With("prompt", "consent"), ct)).Text;
    }

    public void Dispose() => _http.Dispose();

    private Task<OidcPage> SignInAsync(OidcPage page, CancellationToken ct) =>
        SendAsync(page.Form.With("prompt", "login").With("login", "alice").With("password", "any"), ct);

    private async Task<OidcPage> OpenAsync(Uri address, CancellationToken ct)
    {
        using var response = await _http.GetAsync(address, ct);
        return await OidcPage.ReadAsync(response, ct);
    }

    private async Task<OidcPage> SendAsync(HtmlForm form, CancellationToken ct)
    {
        using var response = await form.SendAsync(_http, ct);
        return await OidcPage.ReadAsync(response, ct);
    }

    [GeneratedRegex("href=\"(?<link>[^\"]*/abort)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex AbortLink();
}
