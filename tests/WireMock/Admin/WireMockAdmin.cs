using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WireMock.Admin;

/// <summary>The parts of WireMock's admin API that the tests use: stubs, scenarios, the request journal.</summary>
public sealed class WireMockAdmin(HttpClient http)
{
    public async Task<HttpStatusCode> HealthAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            using var response = await http.GetAsync("/__admin/health", cancellationToken);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return HttpStatusCode.ServiceUnavailable;
        }
    }

    /// <summary>Back to the stubs of the files, every scenario at its start, the journal empty.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken = default)
    {
        await PostAsync("/__admin/mappings/reset", null, cancellationToken);
        await PostAsync("/__admin/scenarios/reset", null, cancellationToken);
        await ForgetAsync(cancellationToken);
    }

    /// <summary>Empties the journal.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken = default)
    {
        using var response = await http.DeleteAsync("/__admin/requests", cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Adds many stubs at once that live until the next reset.</summary>
    public Task ImportAsync(IEnumerable<JsonNode> stubs, CancellationToken cancellationToken = default) =>
        PostAsync("/__admin/mappings/import", new JsonObject { ["mappings"] = new JsonArray([.. stubs]) }, cancellationToken);

    /// <summary>Adds a stub that lives until the next reset.</summary>
    public Task AddStubAsync(JsonNode stub, CancellationToken cancellationToken = default) =>
        PostAsync("/__admin/mappings", stub, cancellationToken);

    public async Task<IReadOnlyList<StubMapping>> StubsAsync(CancellationToken cancellationToken = default) =>
        (await http.GetFromJsonAsync("/__admin/mappings", AdminJson.Default.StubMappings, cancellationToken))!.Mappings;

    /// <summary>How many requests of the journal match.</summary>
    public async Task<int> CountAsync(RequestPattern pattern, CancellationToken cancellationToken = default)
    {
        using var response = await http.PostAsJsonAsync("/__admin/requests/count", pattern, AdminJson.Default.RequestPattern, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync(AdminJson.Default.RequestCount, cancellationToken);
        return answer!.Count;
    }

    /// <summary>The requests of the journal that match, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedRequest>> FindAsync(RequestPattern pattern, CancellationToken cancellationToken = default)
    {
        using var response = await http.PostAsJsonAsync("/__admin/requests/find", pattern, AdminJson.Default.RequestPattern, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync(AdminJson.Default.FoundRequests, cancellationToken);
        return [.. answer!.Requests];
    }

    /// <summary>Everything that was asked and what was answered, oldest first.</summary>
    public async Task<IReadOnlyList<Exchange>> JournalAsync(CancellationToken cancellationToken = default)
    {
        var answer = await http.GetFromJsonAsync("/__admin/requests", AdminJson.Default.Journal, cancellationToken);
        return [.. answer!.Requests.Reverse()];
    }

    /// <summary>The requests that no stub matched.</summary>
    public async Task<IReadOnlyList<LoggedRequest>> UnmatchedAsync(CancellationToken cancellationToken = default) =>
        (await http.GetFromJsonAsync("/__admin/requests/unmatched", AdminJson.Default.FoundRequests, cancellationToken))!.Requests;

    /// <summary>The state that a scenario is in.</summary>
    public async Task<string> ScenarioStateAsync(string name, CancellationToken cancellationToken = default)
    {
        var answer = await http.GetFromJsonAsync("/__admin/scenarios", AdminJson.Default.ScenarioList, cancellationToken);
        return answer!.Scenarios.Single(scenario => scenario.Name == name).State;
    }

    public async Task SetScenarioStateAsync(string name, string state, CancellationToken cancellationToken = default)
    {
        using var response = await http.PutAsJsonAsync(
            $"/__admin/scenarios/{Uri.EscapeDataString(name)}/state", new Scenario { State = state }, AdminJson.Default.Scenario, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private async Task PostAsync(string path, JsonNode? body, CancellationToken cancellationToken)
    {
        using var content = body is null ? null : new StringContent(body.ToJsonString(), null, "application/json");
        using var response = await http.PostAsync(path, content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
