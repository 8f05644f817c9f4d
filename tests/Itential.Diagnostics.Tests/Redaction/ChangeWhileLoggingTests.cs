using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

[Collection(KnownSecretsGroup.Name)]
public sealed class ChangeWhileLoggingTests
{
    private const int Loggers = 8;
    private static readonly TimeSpan Work = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Logging_WhilePatternsComeAndGo_NeitherFailsNorLeaks()
    {
        using var leaks = new LeakCounter();
        var scanner = new SensitiveDataScanner();
        using var factory = RedactingLoggers.Wrap(LoggerFactory.Create(logging => logging.AddProvider(leaks)), scanner);
        scanner.AddPattern("covered", "badge [0-9]+");
        using var finished = new CancellationTokenSource();
        using var known = KnownSecrets.Add(new Secret("known-hunter2"));

        var loggers = Enumerable.Range(0, Loggers).Select(number => Run(() => Log(factory.CreateLogger($"Thread{number}"), finished.Token))).ToArray();
        var changes = await Run(() => Change(scanner, factory.CreateLogger("Replacement")));
        await finished.CancelAsync();
        var records = (await Task.WhenAll(loggers)).Sum();

        Assert.True(changes > 100, $"{changes} changes");
        Assert.True(records > 100, $"{records} records");
        Assert.True(leaks.Records >= records, $"{leaks.Records} of {records} arrived");
        Assert.Empty(leaks.Leaks);
        Assert.DoesNotContain("changing", scanner.Patterns);
    }

    private static Task<int> Run(Func<int> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static int Log(ILogger logger, CancellationToken finished)
    {
        var count = 0;
        while (!finished.IsCancellationRequested)
        {
            count++;
            logger.LogInformation("password=hunter2 badge {Badge} known-hunter2 changing {Token}", 4711, "hunter2");
        }

        return count;
    }

    private static int Change(SensitiveDataScanner scanner, ILogger logger)
    {
        var count = 0;
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Work)
        {
            count++;
            scanner.AddPattern("changing", "changing", match =>
            {
                logger.LogInformation("password=hunter2 {Match}", match);
                return "[CHANGED]";
            });
            scanner.AddPattern("covered", "badge (?:[0-9]+)");
            using (KnownSecrets.Add(new Secret($"other-{count}")))
            {
                scanner.RemovePattern("changing");
            }
        }

        return count;
    }
}
