using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests;

/// <summary>Plain HTTP, as any client would speak it: no cookie container, no redirects, and no wait without an end.</summary>
internal static class HttpCalls
{
    public static HttpClient Connect(Uri address, HttpMessageHandler? handler = null) => new(handler ?? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(30),
    };

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static FormUrlEncodedContent Form(string grant, string id, string secret) => new(
        [KeyValuePair.Create("grant_type", grant), KeyValuePair.Create("client_id", id), KeyValuePair.Create("client_secret", secret)]);

    public static async Task<JsonObject> ReadAsync(this HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        Assert.Equal(expected, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }

    public static async Task<JsonObject> ReadAsync(this HttpClient http, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await http.GetAsync(path, TestContext.Current.CancellationToken);
        return await response.ReadAsync(expected);
    }

    public static async Task<JsonObject> SendAsync(this HttpClient http, HttpMethod method, string path, string? json = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : Json(json) };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.ReadAsync(expected);
    }

    /// <summary>Sends a request whose answer may be any JSON: an array, a scalar, <see langword="null"/>.</summary>
    public static async Task<JsonNode?> CallAsync(this HttpClient http, HttpMethod method, string path, string? json = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : Json(json) };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A client that has logged in to Platform by OAuth.</summary>
    public static async Task<HttpClient> LoginAsync(PlatformServer server)
    {
        var http = Connect(server.BaseAddress);
        using var response = await http.PostAsync("/oauth/token", Form("client_credentials", DemoCredentials.ClientId, DemoCredentials.ClientSecret), TestContext.Current.CancellationToken);
        var reply = await response.ReadAsync();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)reply["access_token"]!);
        return http;
    }

    /// <summary>A client that has logged in to Gateway and sends the raw token.</summary>
    public static async Task<HttpClient> LoginAsync(GatewayServer server)
    {
        var http = Connect(server.BaseAddress);
        var reply = await http.SendAsync(HttpMethod.Post, "/api/v2.0/login", $$"""{"username":"{{DemoCredentials.User}}","password":"{{DemoCredentials.Password}}"}""");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", (string)reply["token"]!);
        return http;
    }
}
