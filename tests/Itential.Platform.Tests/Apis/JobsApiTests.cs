using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class JobsApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IJobsApi _jobs = host.Client.OperationsManager.Jobs;

    [Fact]
    public async Task StartJobAsync_KnownWorkflow_RunsToItsEnd()
    {
        var started = await _jobs.StartJobAsync(new JobStart
        {
            Workflow = "Deploy Configuration",
            Options = new JobStartOptions { Description = "for a test", Variables = new JsonObject { ["device"] = "router/1 ü" } },
        });

        var job = started;
        var states = new List<JobStatus?>();
        while (job.Status == JobStatus.Running && states.Count < 20)
        {
            job = await _jobs.GetJobAsync(started.Id);
            states.Add(job.Status);
        }

        Assert.Equal(JobStatus.Complete, job.Status);
        Assert.Equal(JobStatus.Running, started.Status);
        Assert.Equal("for a test", job.Description);
        Assert.Equal("router/1 ü", (string?)job.Variables!["device"]);
        Assert.Equal(1, job.Metrics!.Progress);
        Assert.True(job.Metrics.EndTime >= job.Metrics.StartTime);
        Assert.All(job.Tasks!.Values, task => Assert.Equal(JobTaskStatus.Complete, task.Status));
        Assert.Null(job.Error);
    }

    [Fact]
    public async Task StartJobAsync_FailingWorkflow_TellsItsErrors()
    {
        var job = await _jobs.StartJobAsync(new JobStart { Workflow = "Failing Change" });
        for (var reads = 0; job.Status == JobStatus.Running && reads < 20; reads++)
        {
            job = await _jobs.GetJobAsync(job.Id);
        }

        Assert.Equal(JobStatus.Error, job.Status);
        var error = Assert.Single(job.Error!);
        Assert.Contains("fail", error.Message!.IapError!.DisplayString);
        Assert.Equal(error.Message.IapError.DisplayString, error.Message.Text);
        Assert.True(error.Timestamp > DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000));
    }

    [Fact]
    public async Task StartJobAsync_UnknownWorkflow_IsAnApiException()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => _jobs.StartJobAsync(new JobStart { Workflow = "none such" }));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task GetJobAsync_WithFields_AnswersThemAlone()
    {
        var id = (await _jobs.GetJobsAsync(limit: 1)).Data[0].Id;

        var job = await _jobs.GetJobAsync(id, ["name", "status"]);

        Assert.Equal(id, job.Id);
        Assert.NotNull(job.Name);
        Assert.Null(job.Tasks);
        Assert.Null(job.Metrics);
    }

    [Fact]
    public async Task GetJobsAsync_PageAfterPage_GivesEveryJobOnce()
    {
        var ids = new List<string>();
        DataPage<Job> page;
        do
        {
            page = await _jobs.GetJobsAsync(
                new ListQuery<Job>()
                    .Where(JobFields.Status.IsIn(JobStatus.Complete, JobStatus.Canceled))
                    .OrderBy(JobFields.Id)
                    .Include(JobFields.Name, JobFields.Status),
                skip: ids.Count,
                limit: 50);
            ids.AddRange(page.Data.Select(job => job.Id));
        }
        while (page.Data.Count > 0 && ids.Count < page.Metadata!.Total);

        Assert.Equal(page.Metadata!.Total, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.True(ids.Count > 50);
    }

    [Fact]
    public async Task GetJobsAsync_WithBracketFilter_AnswersMatchesOnly()
    {
        var paused = await _jobs.GetJobsAsync(new ListQuery<Job>().Where(JobFields.Status.IsEqualTo(JobStatus.Paused)).Where(JobFields.Name.StartsWith("Fail")));

        Assert.NotEmpty(paused.Data);
        Assert.All(paused.Data, job => Assert.Equal(JobStatus.Paused, job.Status));
        Assert.All(paused.Data, job => Assert.StartsWith("Fail", job.Name));
        Assert.All(paused.Data, job => Assert.Null(job.Variables));
    }

    [Fact]
    public async Task PauseResumeCancel_RunningJob_ChangesItsStatus()
    {
        var id = (await _jobs.StartJobAsync(new JobStart { Workflow = "Collect Inventory" })).Id;
        var selection = new JobSelection(id, "no-such-job");

        var paused = await _jobs.PauseJobsAsync(selection);
        var whilePaused = (await _jobs.GetJobAsync(id)).Status;
        await _jobs.ResumeJobsAsync(selection);
        var whileResumed = (await _jobs.GetJobAsync(id)).Status;
        await _jobs.CancelJobsAsync(selection);
        var atTheEnd = (await _jobs.GetJobAsync(id)).Status;

        Assert.Equal((JobStatus.Paused, JobStatus.Running, JobStatus.Canceled), (whilePaused, whileResumed, atTheEnd));
        Assert.Equal(JsonValueKind.Object, paused.ValueKind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a\r\nb")]
    public async Task GetJobAsync_WithAnUnfitId_IsRefusedBeforeItIsSent(string id)
    {
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => _jobs.GetJobAsync(id));

        Assert.Equal("id", error.ParamName);
    }
}
