using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Hosting;

public sealed class UploadServiceTests
{
    [Fact]
    public async Task Service_UploadsAtItsInterval_AndSavesWhenItStops()
    {
        var clock = new LongWaits();
        await using var server = await FakeUsageServer.StartAsync();
        server.AccessLifetime = 10_000_000;
        await using var person = new Person(server, options => options with { TimeProvider = clock, UploadFrequency = "12h" });
        var agent = await person.AgreedAsync();
        await agent.Parts.Progress.ChangeAsync(progress => progress with { LastUploadAt = clock.GetUtcNow() }, Person.Ct);
        await using var services = new ServiceCollection().AddUsageTracking(agent).BuildServiceProvider();
        var service = services.GetRequiredService<IHostedService>();
        await service.StartAsync(Person.Ct);

        for (var upload = 1; upload <= 3; upload++)
        {
            // The upload before has ended; it sends whatever comes while it runs.
            await clock.ReachedAsync(Person.Ct);
            agent.Log("import");
            await agent.FlushAsync(Person.Ct);
            var sent = new TaskCompletionSource();
            server.BeforeEvents = _ =>
            {
                sent.TrySetResult();
                return Task.CompletedTask;
            };

            Assert.InRange(await clock.PassAsync(Person.Ct), TimeSpan.FromHours(12), TimeSpan.FromHours(13.2));
            await sent.Task.WaitAsync(Person.Ct);
        }

        await clock.ReachedAsync(Person.Ct);
        agent.Log("train");
        await service.StopAsync(Person.Ct);

        Assert.Equal(3, server.Uploads.Count);
        Assert.Contains(agent.Parts.Batches.List(), file => file.Count == 1);
        Assert.Same(agent, services.GetRequiredService<UsageAgent>());
    }

    [Fact]
    public async Task Service_WhoseDataCannotBeUsed_GoesOnAndSaysWhy()
    {
        using var logs = new CapturingLoggerProvider();
        using var loggers = LoggerFactory.Create(builder => builder.AddProvider(logs));
        var clock = new LongWaits();
        await using var server = await FakeUsageServer.StartAsync();
        server.AccessLifetime = 10_000_000;
        await using var person = new Person(server, options => options with { TimeProvider = clock, UploadFrequency = "12h", LoggerFactory = loggers });
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        await agent.Parts.Progress.ChangeAsync(progress => progress with { LastUploadAt = clock.GetUtcNow() }, Person.Ct);
        var mode = File.GetUnixFileMode(person.Home.Progress);
        File.SetUnixFileMode(person.Home.Progress, mode | UnixFileMode.OtherRead);
        using var service = new UsageUploadService(agent);
        await service.StartAsync(Person.Ct);

        // The first wait, and the one after an upload that could not be made.
        Assert.Equal(TimeSpan.FromHours(12), await clock.PassAsync(Person.Ct));
        await clock.ReachedAsync(Person.Ct);
        File.SetUnixFileMode(person.Home.Progress, mode);
        Assert.Empty(server.Uploads);
        Assert.Equal(3, logs.Lines.Count(line => line.Contains($"chmod 600 '{person.Home.Progress}'", StringComparison.Ordinal)));

        Assert.Equal(TimeSpan.FromHours(12), await clock.PassAsync(Person.Ct));
        await clock.ReachedAsync(Person.Ct);
        await service.StopAsync(Person.Ct);

        Assert.Equal(["import"], server.Events.Values);
    }

    [Fact]
    public async Task Schedule_IsSpread_AndKeepsThePauseOfAFailure()
    {
        var clock = new ManualTimeProvider();
        await using var person = new Person(change: options => options with { TimeProvider = clock, UploadFrequency = "10h" });
        var parts = person.Agent().Parts;
        Assert.True(UploadSchedule.IsDue(parts));

        person.Home.Prepare();
        parts.Progress.Change(progress => progress with { LastUploadAt = clock.GetUtcNow() });
        Assert.Equal((TimeSpan.FromHours(10), TimeSpan.FromHours(11)), (UploadSchedule.UntilNext(parts, 0), UploadSchedule.UntilNext(parts, 1)));

        parts.Progress.Change(progress => progress with { LastUploadAt = clock.GetUtcNow() - TimeSpan.FromHours(20), NotBefore = clock.GetUtcNow() + TimeSpan.FromHours(3) });
        Assert.Equal(TimeSpan.FromHours(3), UploadSchedule.UntilNext(parts, 0));

        // The clock was set back by a year.
        parts.Progress.Change(progress => progress with { LastUploadAt = clock.GetUtcNow() + TimeSpan.FromDays(365), NotBefore = null });
        Assert.Equal(TimeSpan.FromHours(10), UploadSchedule.UntilNext(parts, 0));
    }
}
