using System.Text.Json.Nodes;
using Itential.Platform;
using Itential.Refit.Connections;
using Itential.Soak.Tests.Measures;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Calls to a Platform. Each asks for something by name, and looks whether the answer is of that name.</summary>
internal sealed class PlatformTraffic(IPlatformClient client, IAsyncDisposable owner, Ledger ledger) : IClient
{
    private readonly ISoakPlatformApi _own = client.For<ISoakPlatformApi>();
    private string[] _jobs = [];
    private Workflow[] _workflows = [];

    public async Task PrepareAsync()
    {
        _jobs = [.. (await client.OperationsManager.Jobs.GetJobsAsync(limit: 100)).Data.Select(job => job.Id)];
        _workflows = [.. (await client.AutomationStudio.Workflows.GetWorkflowsAsync(limit: 100)).Items];
    }

    public ValueTask DisposeAsync() => owner.DisposeAsync();

    public Task CallAsync(Turn turn) => turn.Random.Next(10) switch
    {
        0 or 1 => TypedAsync(Job(turn)),
        2 => WithStatusAsync(Job(turn)),
        3 => RawAsync(Job(turn)),
        4 => HealthAsync(),
        5 => PagesAsync(),
        6 => LeftEarlyAsync(),
        7 => StreamAsync(),
        8 => ExportAsync(turn),
        _ => UpdateAsync(turn),
    };

    public void Call(Turn turn)
    {
        var id = Job(turn);
        if (turn.Random.Next(2) == 0)
        {
            ledger.Expect(nameof(_own.FindJob), id, _own.FindJob(id).Data.Id);
        }
        else
        {
            ledger.Expect(nameof(client.Get), id, (string?)client.Get("/operations-manager/jobs/" + id).Json()?["data"]?["_id"]);
        }
    }

    private string Job(Turn turn) => _jobs[turn.Random.Next(_jobs.Length)];

    private async Task TypedAsync(string id) => ledger.Expect(nameof(TypedAsync), id, (await client.OperationsManager.Jobs.GetJobAsync(id)).Id);

    private async Task WithStatusAsync(string id)
    {
        using var response = await _own.FindJobAsync(id);
        if (response.Error is { } error)
        {
            throw error;
        }

        ledger.Expect(nameof(WithStatusAsync), id, response.Content?.Data.Id);
    }

    private async Task RawAsync(string id)
    {
        var query = new QueryParameters { { "include", "name" } };
        var response = await client.GetAsync("/operations-manager/jobs/" + id, query);
        ledger.Expect(nameof(RawAsync), id, (string?)response.Json()?["data"]?["_id"]);
    }

    private async Task HealthAsync() => ledger.Expect(nameof(HealthAsync), "servicenow", (await client.Health.GetAdapterHealthAsync("servicenow")).Id);

    // A list of two pages, about 200 kB.
    private async Task PagesAsync()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var job in client.OperationsManager.Jobs.GetJobsAllAsync())
        {
            ids.Add(job.Id);
        }

        ledger.Expect(nameof(PagesAsync), "True", ids.IsSupersetOf(_jobs).ToString());
    }

    private async Task LeftEarlyAsync()
    {
        await using var items = client.OperationsManager.Jobs.GetJobsAllAsync().GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        ledger.Expect(nameof(LeftEarlyAsync), _jobs[0], items.Current.Id);
    }

    // Closed with most of the answer unread.
    private async Task StreamAsync()
    {
        await using var stream = await _own.OpenJobsAsync(50);
        ledger.Expect(nameof(StreamAsync), "{", ((char)stream.ReadByte()).ToString());
    }

    private async Task ExportAsync(Turn turn)
    {
        var workflow = _workflows[turn.Random.Next(_workflows.Length)];
        var body = new JsonObject { ["options"] = new JsonObject { ["name"] = workflow.Name } };
        var response = await client.PostAsync("/workflow_builder/export", body: body);
        ledger.Expect(nameof(ExportAsync), workflow.Id, (string?)response.Json()?["_id"]);
    }

    private async Task UpdateAsync(Turn turn)
    {
        var workflow = _workflows[turn.Random.Next(_workflows.Length)];
        var updated = await client.AutomationStudio.Workflows.UpdateWorkflowAsync(workflow.Id!, new Workflow { Name = workflow.Name, Description = turn.Unique });
        ledger.Expect(nameof(UpdateAsync), turn.Unique, updated.Description);
    }
}
