using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;

namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>A person and their library in one, on the wire: the form is fetched and sent by hand, the code exchanged by hand.</summary>
internal sealed class CollectorPerson : IDisposable
{
    private const string Redirect = "http://127.0.0.1:49152/otumat/callback";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { Timeout = Limits.Answer };
    private readonly string _verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
    private readonly Guid _installation = Guid.NewGuid();

    /// <summary>The address that a library opens in the browser.</summary>
    public Uri ConsentAddress(Uri collector) => new(
        collector,
        $"/user/usage-install?response_type=code&client_id={CollectorSettings.ClientId}&redirect_uri={Uri.EscapeDataString(Redirect)}"
            + $"&scope=usage&state=s&code_challenge={Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(_verifier)))}&code_challenge_method=S256");

    /// <summary>Gets the form of the consent page.</summary>
    public async Task<HtmlForm> OpenFormAsync(Uri collector, CancellationToken ct)
    {
        var page = ConsentAddress(collector);
        return HtmlForm.Parse(await _http.GetStringAsync(page, ct), page);
    }

    /// <summary>Sends the form to a collector, whichever served it, and gives the address that it redirects to.</summary>
    public async Task<Uri> SendFormAsync(HtmlForm form, Uri collector, string decision, CancellationToken ct)
    {
        using var response = await form.With("decision", decision).At(collector).SendAsync(_http, ct);
        return response.StatusCode == HttpStatusCode.SeeOther
            ? response.Headers.Location!
            : throw new InvalidOperationException($"The form was answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(ct)}");
    }

    /// <summary>Says yes and exchanges the code; gives the access token.</summary>
    public async Task<string> SignInAsync(Uri collector, CancellationToken ct)
    {
        var redirect = await SendFormAsync(await OpenFormAsync(collector, ct), collector, "yes", ct);
        return (await ExchangeAsync(redirect, collector, ct)).GetProperty("access_token").GetString()!;
    }

    public Task<JsonElement> ExchangeAsync(Uri redirect, Uri collector, CancellationToken ct) => PostAsync(
        new Uri(collector, "/auth/token"),
        ct,
        ("grant_type", "authorization_code"),
        ("code", HttpUtility.ParseQueryString(redirect.Query)["code"]!),
        ("redirect_uri", Redirect),
        ("code_verifier", _verifier),
        ("installation_id", _installation.ToString()),
        ("operating_system", "linux"),
        ("runtime", ".NET 10.0.12"),
        ("package_name", CollectorSettings.ClientId),
        ("package_version", "1.2.3"));

    public async Task<JsonElement> PostAsync(Uri address, CancellationToken ct, params (string Name, string Value)[] fields)
    {
        var form = fields.Append(("client_id", CollectorSettings.ClientId)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var response = await _http.PostAsync(address, new FormUrlEncodedContent(form), ct);
        return await response.Content.ReadFromJsonAsync<JsonElement>(ct);
    }

    /// <summary>Sends one batch; gives how many events were new and how many were known.</summary>
    public async Task<(int Accepted, int Duplicates)> UploadAsync(Uri collector, string accessToken, string batch, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(collector, "/api/usage-event"))
        {
            Content = new StringContent(batch, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new("Bearer", accessToken);
        using var response = await _http.SendAsync(request, ct);
        var text = await response.Content.ReadAsStringAsync(ct);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The batch was answered {(int)response.StatusCode}: {text}");
        }

        var reply = JsonDocument.Parse(text).RootElement;
        return (reply.GetProperty("accepted").GetInt32(), reply.GetProperty("duplicates").GetInt32());
    }

    public void Dispose() => _http.Dispose();
}
