using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;
using TestKit;

namespace Itential.Platform.Tests.Apis;

public sealed class ModelReadingTests
{
    [Fact]
    public void JobPage_AsAServerSendsIt_IsRead()
    {
        var page = JsonSerializer.Deserialize(
            """{"message":"ok","data":[{"_id":"j1","status":"running","metrics":{"start_time":1709251200000,"progress":0.25}}],"metadata":{"skip":0,"limit":25,"total":"5000000000","currentPageSize":1,"nextPageSkip":null}}""",
            OperationsManagerJson.Default.DataPageJob)!;

        var job = Assert.Single(page.Data);
        Assert.Equal("j1", job.Id);
        Assert.Equal(JobStatus.Running, job.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1709251200000), job.Metrics!.StartTime);
        Assert.Equal(0.25, job.Metrics.Progress);
        Assert.Equal(5_000_000_000, page.Metadata!.Total);
        Assert.Equal(1, page.Metadata.UnknownMembers!["currentPageSize"].GetInt32());
    }

    [Theory]
    [InlineData("""{"message":"not found","data":null}""")]
    [InlineData("""{"message":"not found"}""")]
    public async Task DataEnvelope_WithoutData_IsAnError(string answer)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /operations-manager/jobs/1"] = Replies.Json(answer);
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiException>(() => client.OperationsManager.Jobs.GetJobAsync("1"));

        Assert.Contains("Job", error.Message);
    }

    [Theory]
    [InlineData("""{"message":"deleted","data":null}""", JsonValueKind.Null)]
    [InlineData("""{"message":"deleted"}""", JsonValueKind.Undefined)]
    public void DataEnvelope_OfAnyJson_NeedsNoData(string answer, JsonValueKind kind) =>
        Assert.Equal(kind, JsonSerializer.Deserialize(answer, OperationsManagerJson.Default.DataEnvelopeJsonElement)!.Data.ValueKind);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null,"results":null,"items":null,"services":null,"groups":null,"roles":null,"routes":null}""")]
    public void List_ThatTheServerLeavesOut_IsEmpty(string answer)
    {
        Assert.Empty(JsonSerializer.Deserialize(answer, OperationsManagerJson.Default.DataPageJob)!.Data);
        Assert.Empty(JsonSerializer.Deserialize(answer, HealthJson.Default.ResultListServiceHealth)!.Results);
        Assert.Empty(JsonSerializer.Deserialize(answer, AutomationStudioJson.Default.ItemPageWorkflow)!.Items);
        Assert.Empty(JsonSerializer.Deserialize(answer, HealthJson.Default.HealthStatus)!.Services);
        var user = JsonSerializer.Deserialize(answer, CoreJson.Default.CurrentUser)!;
        Assert.Empty(user.Groups);
        Assert.Empty(user.Roles);
        Assert.Empty(user.Routes);
    }

    [Fact]
    public void WorkflowPage_WithNullLimits_IsRead()
    {
        var page = JsonSerializer.Deserialize(
            """{"items":[{"name":"a"},{"name":"b"}],"skip":0,"limit":null,"end":2,"count":2,"total":2,"previous":null,"next":null}""",
            AutomationStudioJson.Default.ItemPageWorkflow)!;

        Assert.Equal(["a", "b"], page.Items.Select(workflow => workflow.Name));
        Assert.Null(page.Limit);
        Assert.Null(page.Next);
        Assert.Equal(2, page.Total);
    }

    [Theory]
    [InlineData("4321")]
    [InlineData("\"4321\"")]
    public void ServiceHealth_WithAnyKindOfProcessId_IsRead(string pid)
    {
        var health = JsonSerializer.Deserialize(
            $$"""{"id":"iag","package_id":"@x/iag","state":"HALTED","connection":{"state":"ONLINE"},"uptime":12.5,"memoryUsage":{"rss":8589934592},"cpuUsage":{"user":1,"system":2},"pid":{{pid}},"timestamp":1709251200000}""",
            HealthJson.Default.ServiceHealth)!;

        Assert.Equal("4321", health.Pid.ToString());
        Assert.Equal("HALTED", health.State!.Value);
        Assert.NotEqual(ServiceState.Running, health.State);
        Assert.Equal(8_589_934_592, health.MemoryUsage!.Rss);
        Assert.Equal(2, health.CpuUsage!.System);
    }

    [Fact]
    public void ServiceHealth_OfAStoppedService_IsRead()
    {
        var health = JsonSerializer.Deserialize(
            """{"id":"iag","state":"STOPPED","connection":null,"uptime":null,"memoryUsage":null,"cpuUsage":null,"pid":null,"logger":null}""",
            HealthJson.Default.ServiceHealth)!;

        Assert.Equal(ServiceState.Stopped, health.State);
        Assert.Null(health.Pid);
    }

    [Theory]
    [InlineData("1709251200250")]
    [InlineData("\"2024-03-01T00:00:00.250Z\"")]
    [InlineData("\"2024-03-01T01:00:00.250+01:00\"")]
    public void Time_AsTextOrMilliseconds_IsTheSame(string time)
    {
        var job = JsonSerializer.Deserialize($$"""{"_id":"j","created":{{time}}}""", OperationsManagerJson.Default.Job)!;

        Assert.Equal(new DateTimeOffset(2024, 3, 1, 0, 0, 0, 250, TimeSpan.Zero), job.Created);
        Assert.Equal("2024-03-01T00:00:00.250Z", JsonSerializer.SerializeToElement(job, OperationsManagerJson.Default.Job).GetProperty("created").GetString());
    }

    [Fact]
    public void Time_OutOfRange_IsAJsonError() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"_id":"j","created":1e300}""", OperationsManagerJson.Default.Job));

    [Fact]
    public void JobStatus_OfAnotherKind_IsAJsonError() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"_id":"j","status":7}""", OperationsManagerJson.Default.Job));

    [Fact]
    public void JobStart_WithItsDefaults_IsWhatTheServerAsksFor()
    {
        var start = new JobStart { Workflow = "Upgrade", Options = new JobStartOptions { Variables = new JsonObject { ["device"] = "core1" } } };

        Assert.Equal(
            """{"workflow":"Upgrade","options":{"type":"automation","variables":{"device":"core1"}}}""",
            JsonSerializer.Serialize(start, OperationsManagerJson.Default.JobStart));
    }

    [Fact]
    public void JobSelection_Written_IsAnObjectOfIds() =>
        Assert.Equal("""{"jobIds":["a","b"]}""", JsonSerializer.Serialize(new JobSelection("a", "b"), OperationsManagerJson.Default.JobSelection));

    [Fact]
    public void NewAutomation_WithItsDefaults_IsOfAWorkflow() =>
        Assert.Equal("""{"name":"n","componentType":"workflows"}""", JsonSerializer.Serialize(new NewAutomation { Name = "n" }, OperationsManagerJson.Default.NewAutomation));

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void DeletedWorkflow_WithAnyKindOfOk_IsRead(string ok)
    {
        var deleted = JsonSerializer.Deserialize($$"""{"lastErrorObject":{"n":1},"value":{"name":"a"},"ok":{{ok}}}""", WorkflowBuilderJson.Default.DeletedWorkflow)!;

        Assert.Equal("a", deleted.Value!.Name);
        Assert.NotNull(deleted.Ok);
    }
}
