// Starts a workflow, shows how far it is and waits for its end.
//   dotnet run --project samples/RunWorkflow -- "Deploy Configuration" device=core1
// The exit code is 0 when the job reached its end, 1 when it failed, was cancelled or took too long, 2 for wrong arguments.
using System.Text.Json.Nodes;
using Itential.Platform;

if (args.Length == 0 || args.Skip(1).Any(argument => !argument.Contains('=', StringComparison.Ordinal)))
{
    Console.Error.WriteLine("Name a workflow, and its variables as name=value.");
    return 2;
}

using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL") ?? "https://localhost:3443"),
    User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
});

var variables = new JsonObject();
foreach (var argument in args.Skip(1))
{
    var parts = argument.Split('=', 2);
    variables[parts[0]] = parts[1];
}

var start = new JobStart { Workflow = args[0], Options = new JobStartOptions { Variables = variables } };
var wait = new WaitOptions { Deadline = TimeSpan.FromMinutes(10), CancelsWork = true };
var progress = new Progress<WorkProgress>(look => Console.WriteLine($"{look.Elapsed.TotalSeconds,5:0.0} s  {look.State}, {look.Done} of {look.Total} tasks"));

// Control-C ends the wait, and with CancelsWork the job too.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var result = await platform.OperationsManager.StartAndWaitAsync(start, wait, progress, stop.Token);
    foreach (var error in result.Errors)
    {
        Console.Error.WriteLine(error);
    }

    Console.WriteLine($"The job {result.Item.Id} has ended: {result.State}.");
    return result.State == WorkState.Completed ? 0 : 1;
}
catch (WorkTimedOutException tooLong)
{
    Console.Error.WriteLine(tooLong.Message);
    return 1;
}
