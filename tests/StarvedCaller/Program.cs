using System.Globalization;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

// Arguments: the server's address, its password, the number of rounds. A used-up thread pool concerns the whole process, hence a process.
var origin = new Uri(args[0]);
var rounds = int.Parse(args[2], CultureInfo.InvariantCulture);
var ttl = TimeSpan.FromMinutes(30);
const int Callers = 200;

var workers = Math.Max(Environment.ProcessorCount, 2);
ThreadPool.SetMinThreads(1, 1);
ThreadPool.SetMaxThreads(workers, 1);
using var release = new ManualResetEventSlim();
using var blocked = new CountdownEvent(workers - 1);
for (var i = 0; i < workers - 1; i++)
{
    ThreadPool.UnsafeQueueUserWorkItem(
        _ =>
        {
            blocked.Signal();
            release.Wait();
        },
        null);
}

blocked.Wait();
for (var round = 1; round <= rounds; round++)
{
    var clock = new ManualTimeProvider();
    var authenticator = new PasswordAuthenticator(origin, $"round-{round}", args[1]);
    using var sessions = new SessionManager(authenticator, new SessionOptions { Ttl = ttl, TimeProvider = clock });
    using var sockets = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
    using var client = new HttpClient(new AuthenticationHandler(sessions, sockets)) { BaseAddress = origin };

    var first = await ConcurrentCallers.RunAsync(client, Callers, calls: 1);
    var second = await ConcurrentCallers.RunAsync(client, Callers, calls: 2, halfway: () => clock.Advance(ttl));
    if (first.Concat(second).FirstFault() is { } fault)
    {
        Console.Error.WriteLine($"Round {round}: {fault}");
        return 1;
    }
}

ThreadPool.GetMaxThreads(out var max, out _);
Console.WriteLine($"{rounds} rounds on {max} pool threads, {workers - 1} of them blocked");
release.Set();
return 0;
