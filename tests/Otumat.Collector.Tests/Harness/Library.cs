using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Otumat.Collector.Tests.Harness;

/// <summary>Speaks as the library of a package would.</summary>
internal sealed class Library(HttpClient http, string clientId = The.ClientId)
{
    public Guid Installation { get; init; } = Guid.NewGuid();

    public static string InstallPath(string clientId = The.ClientId, string redirect = The.Redirect, IReadOnlyList<(string Name, string? Value)>? changes = null)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = clientId,
            ["redirect_uri"] = redirect,
            ["scope"] = "usage",
            ["state"] = The.State,
            ["code_challenge"] = The.Challenge,
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes ?? [])
        {
            query[name] = value;
        }

        return "/user/usage-install" + QueryString.Create(query.Where(pair => pair.Value is not null)).ToUriComponent();
    }

    /// <summary>Goes through the page with a yes, and gives the code.</summary>
    public async Task<string> GetCodeAsync(Browser? browser = null)
    {
        using var own = browser is null ? new Browser(http.BaseAddress!) : null;
        var page = await (browser ?? own!).OpenAsync(InstallPath(clientId));
        var answer = await (browser ?? own!).SubmitAsync(page, ("decision", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        return Assert.IsType<string>(answer.Answer("code"));
    }

    public async Task<Tokens> SignInAsync() => await TokensAsync(await RedeemAsync(await GetCodeAsync()));

    public Task<HttpResponseMessage> RedeemAsync(string code, params (string Name, string? Value)[] changes) => TokenAsync(
        [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", The.Redirect), ("code_verifier", The.Verifier),
            ("installation_id", Installation.ToString()), ("operating_system", "linux"), ("runtime", ".NET 10.0.12"), ("package_name", "DataJoint"), ("package_version", "1.2.3"),
            .. changes,
        ]);

    public Task<HttpResponseMessage> RefreshAsync(string token) => TokenAsync([("grant_type", "refresh_token"), ("refresh_token", token)]);

    public async Task<Tokens> RefreshedAsync(string token) => await TokensAsync(await RefreshAsync(token));

    public async Task<HttpResponseMessage> TokenAsync(IEnumerable<(string Name, string? Value)> values) => await FormAsync("/auth/token", values.Append(("client_id", clientId)));

    public async Task<HttpResponseMessage> FormAsync(string path, IEnumerable<(string Name, string? Value)> values)
    {
        var last = values.GroupBy(pair => pair.Name, StringComparer.Ordinal).Select(group => group.First(pair => pair == group.Last())).Where(pair => pair.Value is not null);
        using var content = new FormUrlEncodedContent(last.Select(pair => KeyValuePair.Create(pair.Name, pair.Value!)));
        return await http.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> RevokeAsync(string token, bool erase = false) => FormAsync("/auth/revoke", [("token", token), ("client_id", clientId), ("erase", erase ? "true" : "false")]);

    public async Task<HttpResponseMessage> SendAsync(string accessToken, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/usage-event") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<Tokens> TokensAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, body);
            var json = JsonNode.Parse(body)!;
            return new Tokens((string)json["access_token"]!, (string)json["refresh_token"]!);
        }
    }

    /// <summary>The OAuth error of an answer; null when it is none.</summary>
    public static async Task<string?> ErrorAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var json = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            var error = (string?)json["error"];
            Assert.Equal(error is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
            return error;
        }
    }

    internal sealed record Tokens(string Access, string Refresh);
}
