using System.Text.Json.Nodes;
using Itential.Platform.Tests.Apis;
using Itential.Refit;

namespace Itential.Platform.Tests.Waiting;

/// <summary>Work of every kind, started and waited for on a testing server, whose work goes a step further with each look.</summary>
public sealed class StartAndWaitTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static readonly WaitOptions AtOnce = new() { Interval = TimeSpan.Zero, MaxInterval = TimeSpan.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IPlatformClient Platform => host.Client;

    [Fact]
    public async Task Job_ThatReachesItsEnd_IsCompleted()
    {
        var looks = new List<WorkProgress>();

        var result = await Platform.OperationsManager.StartAndWaitAsync(new JobStart { Workflow = "Deploy Configuration" }, AtOnce, new Listener<WorkProgress>(looks), Token);

        Assert.Equal(JobStatus.Complete, result.EnsureCompleted().Status);
        Assert.True(looks.Count > 1);
        Assert.Equal(("running", "complete"), (looks[0].State, looks[^1].State));
        Assert.Equal(looks[^1].Total, looks[^1].Done);
    }

    [Fact]
    public async Task Job_ThatFails_TellsItsErrors()
    {
        var result = await Platform.OperationsManager.StartAndWaitAsync(new JobStart { Workflow = "Failing Change" }, AtOnce, cancellationToken: Token);

        Assert.Equal(WorkState.Failed, result.State);
        Assert.StartsWith("task ", Assert.Single(result.Errors), StringComparison.Ordinal);
        Assert.Contains(result.Errors[0], Assert.Throws<WorkFailedException>(() => result.EnsureCompleted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_WhoseWaitIsCancelled_IsCancelledOnTheServer()
    {
        var job = await Platform.OperationsManager.Jobs.StartJobAsync(new JobStart { Workflow = "Deploy Configuration" }, Token);
        await Platform.OperationsManager.Jobs.PauseJobsAsync(new JobSelection(job.Id), Token);
        using var stop = new CancellationTokenSource();
        var progress = new Listener<WorkProgress>([], _ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Platform.OperationsManager.WaitForJobAsync(job.Id, AtOnce with { CancelsWork = true }, progress, stop.Token));

        Assert.Equal(JobStatus.Canceled, (await Platform.OperationsManager.Jobs.GetJobAsync(job.Id, cancellationToken: Token)).Status);
    }

    [Fact]
    public async Task Triggers_StartJobs()
    {
        var triggers = await Platform.OperationsManager.Triggers.GetTriggersAsync(cancellationToken: Token);
        var manual = triggers.Data.First(trigger => trigger.Type == TriggerType.Manual);

        var byRoute = await Platform.OperationsManager.StartAndWaitAsync("automation-001", new JsonObject { ["device"] = "core1" }, AtOnce, cancellationToken: Token);
        var byForm = await Platform.OperationsManager.StartAndWaitAsync(manual.Id!, new ManualTriggerRun([]), AtOnce, cancellationToken: Token);

        Assert.NotEqual(byRoute.Item.Id, byForm.Item.Id);
        Assert.NotNull(byRoute.Item.Status);
        Assert.NotNull(byForm.Item.Status);
    }

    [Fact]
    public async Task EndpointTrigger_WhoseSchemaIsBroken_StartsNothing()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Platform.OperationsManager.StartAndWaitAsync("automation-001", new JsonObject(), AtOnce, cancellationToken: Token));

        Assert.Equal(400, (int)error.StatusCode);
    }

    [Fact]
    public async Task LifecycleAction_RunsToItsEnd()
    {
        var model = (await Platform.LifecycleManager.Models.GetResourceModelsAsync(cancellationToken: Token)).Data[0];
        var create = model.Actions!.First(action => action.Type == ResourceActionType.Create);

        var result = await Platform.LifecycleManager.StartAndWaitAsync(
            model.Id!,
            new ActionRun { ActionId = create.Id!, InstanceName = "ams-1", Inputs = new JsonObject { ["site"] = "ams" } },
            AtOnce,
            cancellationToken: Token);

        Assert.Equal(ActionExecutionStatus.Complete, result.EnsureCompleted().Status);
    }

    [Fact]
    public async Task ComplianceOfDevices_HasAReportOfEach()
    {
        var tree = (await Platform.ConfigurationManager.GoldenConfigs.GetGoldenConfigTreesAsync(Token))[0];
        var devices = (await Platform.ConfigurationManager.Devices.GetDevicesFilteredAsync(new ManagedDeviceSearch { Limit = 3 }, Token)).List;
        var looks = new List<WorkProgress>();

        var result = await Platform.ConfigurationManager.StartAndWaitAsync(
            new ComplianceRunOptions { TreeId = tree.Id!, Version = "initial", NodePath = "base", Devices = [.. devices.Select(device => device.Name!)] },
            AtOnce,
            new Listener<WorkProgress>(looks),
            Token);

        Assert.Equal(devices.Select(device => device.Name).Order(), result.EnsureCompleted().Select(report => report.DeviceName).Order());
        Assert.Equal((3, 3), (looks[^1].Done!.Value, looks[^1].Total!.Value));
    }

    [Fact]
    public async Task CompliancePlans_EndAsTheirRunsDo()
    {
        var plans = (await Platform.ConfigurationManager.CompliancePlans.SearchCompliancePlansAsync(new CompliancePlanSearch(), Token)).Plans;
        var (good, bad) = (plans.First(plan => plan.Name != "Failing Plan"), plans.First(plan => plan.Name == "Failing Plan"));

        var completed = await Platform.ConfigurationManager.StartAndWaitAsync(new CompliancePlanStart(good.Id!), AtOnce, cancellationToken: Token);
        var failed = await Platform.ConfigurationManager.StartAndWaitAsync(new CompliancePlanStart(bad.Id!), AtOnce, cancellationToken: Token);

        Assert.Equal((WorkState.Completed, WorkState.Failed), (completed.State, failed.State));
    }

    [Fact]
    public async Task AgentSessions_EndAsTheirAgentsDo()
    {
        var agents = (await Platform.AgentProjectService.Agents.GetOperableAgentsAsync(cancellationToken: Token)).Data.Items;
        var (good, bad) = (agents.First(agent => agent.Name != "Failing Agent"), agents.First(agent => agent.Name == "Failing Agent"));

        var completed = await Platform.AgentSessionManager.StartAndWaitAsync(new AgentSessionStart { AgentDefinitionId = good.Id! }, AtOnce, cancellationToken: Token);
        var failed = await Platform.AgentSessionManager.StartAndWaitAsync(new AgentRun { Agent = bad.Id! }, AtOnce, cancellationToken: Token);

        Assert.Equal((WorkState.Completed, WorkState.Failed), (completed.State, failed.State));
    }

    [Fact]
    public async Task Adapter_IsStoppedStartedAndRestarted()
    {
        var stopped = await Platform.StopAdapterAndWaitAsync("servicenow", AtOnce, cancellationToken: Token);
        var started = await Platform.StartAdapterAndWaitAsync("servicenow", AtOnce, cancellationToken: Token);
        var restarted = await Platform.RestartAdapterAndWaitAsync("servicenow", AtOnce, cancellationToken: Token);

        Assert.Equal(ServiceState.Stopped, stopped.EnsureCompleted().State);
        Assert.Equal(ServiceState.Running, started.EnsureCompleted().State);
        Assert.Equal(ServiceState.Running, restarted.EnsureCompleted().State);
    }

    [Fact]
    public async Task Adapter_ThatDies_HasFailed()
    {
        await Platform.StopAdapterAndWaitAsync("failing-adapter", AtOnce, cancellationToken: Token);

        var result = await Platform.StartAdapterAndWaitAsync("failing-adapter", AtOnce, cancellationToken: Token);

        Assert.Equal((WorkState.Failed, "failing-adapter is DEAD"), (result.State, Assert.Single(result.Errors)));
    }

    [Fact]
    public async Task Adapter_ThatIsNotThere_IsNamed()
    {
        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() => Platform.RestartAdapterAndWaitAsync("misspelt", AtOnce, cancellationToken: Token));

        Assert.Equal("The platform has no adapter named 'misspelt'.", error.Message);
    }
}
