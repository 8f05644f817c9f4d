using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Refusals;

/// <summary>A server with its seeds that tests share, because none of them changes it.</summary>
public sealed class SharedPlatform : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["<project>"] = "/automation-studio/projects",
        ["<template>"] = "/automation-studio/templates",
        ["<form>"] = "/json-forms/forms",
        ["<job>"] = "/operations-manager/jobs",
        ["<automation>"] = "/operations-manager/automations",
        ["<endpoint>"] = "/operations-manager/triggers?equals=endpoint&equalsField=type",
        ["<model>"] = "/lifecycle-manager/resources",
        ["<tree>"] = "/configuration_manager/configs",
    };

    private PlatformServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Sends <c>VERB /path</c>, where <c>&lt;job&gt;</c> stands for the id of the first job, and looks for the status and for words of the answer.</summary>
    public async Task RefuseAsync(string call, string body, HttpStatusCode status, string words)
    {
        var space = call.IndexOf(' ', StringComparison.Ordinal);
        var path = call[(space + 1)..];
        foreach (var (name, list) in Lists.Where(pair => path.Contains(pair.Key, StringComparison.Ordinal)))
        {
            path = path.Replace(name, FirstId(await _http.CallAsync(HttpMethod.Get, list)), StringComparison.Ordinal);
        }

        using var request = new HttpRequestMessage(new HttpMethod(call[..space]), path) { Content = body.Length == 0 ? null : HttpCalls.Json(body) };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(words, text.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(status, response.StatusCode);
    }

    private static string FirstId(JsonNode? reply)
    {
        var items = reply as JsonArray ?? reply!.AsObject().Select(member => member.Value).OfType<JsonArray>().First();
        return (string)(items[0]!["_id"] ?? items[0]!["id"])!;
    }
}
