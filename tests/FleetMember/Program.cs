using System.Globalization;
using FleetMember;
using Itential.Platform;
using Itential.Refit.Authentication;
using Npgsql;

// ADDRESS DATABASE lock|claims TTL-SECONDS KEY: calls the server again and again, one line a call, until a line comes in.
var database = args[1];
await using var source = NpgsqlDataSource.Create(database);
using var log = new LineLog();
using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(args[0]),
    User = Environment.GetEnvironmentVariable("FLEET_USER"),
    Password = Environment.GetEnvironmentVariable("FLEET_PASSWORD")!,
    Ttl = TimeSpan.FromSeconds(double.Parse(args[3], CultureInfo.InvariantCulture)),
    LoggerFactory = log,
    SharedStore = new SharedSessionStore(new PostgresCache(source), new SharedSessionKey("fleet", Convert.FromHexString(args[4])))
    {
        Lock = args[2] == "lock" ? new PostgresLock(database) : null,
        Timeout = TimeSpan.FromSeconds(10),
    },
});

// The console's own asynchronous reading blocks.
var stop = Task.Run(Console.ReadLine);
using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
var (good, failed) = (0, 0);
while (!stop.IsCompleted)
{
    try
    {
        await platform.Health.GetServerHealthAsync();
        good++;
        Console.WriteLine("call ok");
    }
    catch (Exception e)
    {
        failed++;
        Console.WriteLine($"call failed {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
    }

    await pace.WaitForNextTickAsync();
}

Console.WriteLine($"done {good} {failed}");
