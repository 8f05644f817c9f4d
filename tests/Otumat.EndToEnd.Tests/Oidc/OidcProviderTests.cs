using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>What the authorization server of the tests promises to the other tests.</summary>
public sealed class OidcProviderTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private OidcProvider _provider = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _provider = await OidcProvider.StartAsync(accessTokenSeconds: 60, Token);

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        _provider.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Authorization_WithoutChallenge_IsRefused()
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);

        using var response = await http.GetAsync(
            new Uri(_provider.Address, "/auth?response_type=code&client_id=otumat&scope=usage&state=s&redirect_uri=http://127.0.0.1:5000/otumat/callback"), Token);

        Assert.Contains("error=invalid_request", response.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeviceFlow_PersonAccepts_GivesRotatingTokensOfTheAskedLifetime()
    {
        var device = await PostAsync("/device/auth", ("scope", "usage"));
        using var person = new OidcPerson();
        await person.AcceptDeviceAsync(new Uri(device.GetProperty("verification_uri_complete").GetString()!), Token);

        var first = await PostAsync("/token", ("grant_type", OidcState.DeviceCode), ("device_code", device.GetProperty("device_code").GetString()!));
        var second = await RefreshAsync(first);

        Assert.Equal(60, first.GetProperty("expires_in").GetInt32());
        Assert.NotEqual(first.GetProperty("refresh_token").GetString(), second.GetProperty("refresh_token").GetString());
        Assert.Equal("invalid_grant", (await RefreshAsync(first)).GetProperty("error").GetString());
    }

    [Fact]
    public async Task Events_UnknownToken_AreRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_provider.Address, "/events")) { Content = JsonContent.Create(new { events = Array.Empty<int>() }) };
        request.Headers.Authorization = new("Bearer", "unknown");

        using var response = await _http.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty((await _provider.StateAsync(Token)).Batches);
    }

    private Task<JsonElement> RefreshAsync(JsonElement tokens) =>
        PostAsync("/token", ("grant_type", "refresh_token"), ("refresh_token", tokens.GetProperty("refresh_token").GetString()!));

    private async Task<JsonElement> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var form = fields.Append(("client_id", "otumat")).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var response = await _http.PostAsync(new Uri(_provider.Address, path), new FormUrlEncodedContent(form), Token);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }
}
