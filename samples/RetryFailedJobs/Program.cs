// Finds the jobs that failed in the last days and tries their failed tasks again.
//   dotnet run --project samples/RetryFailedJobs -- 7          shows what failed in the last 7 days
//   dotnet run --project samples/RetryFailedJobs -- 7 --retry  tries it again and waits for the end of each job
using System.Globalization;
using Itential.Platform;

if (args is [] || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days))
{
    Console.Error.WriteLine("Say how many days to look back; --retry after it tries the jobs again.");
    return 2;
}

using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL") ?? "https://localhost:3443"),
    User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
});

var failed = new ListQuery<Job>()
    .Where(JobFields.Status.IsEqualTo(JobStatus.Error))
    .Where(JobFields.StartTime.IsGreaterThan(TimeProvider.System.GetUtcNow().AddDays(-days)))
    .OrderBy(JobFields.Id);
var retries = args.Contains("--retry");
var (found, mended) = (0, 0);

// The list is read to its end first: a job that is tried again leaves it, and what comes after would move up.
foreach (var listed in await platform.OperationsManager.Jobs.GetJobsAllAsync(failed).ToListAsync())
{
    // Lists leave out what a task was given; the job itself has it.
    found++;
    var job = await platform.OperationsManager.Jobs.GetJobAsync(listed.Id);
    foreach (var error in job.Error ?? [])
    {
        Console.WriteLine($"{job.Id}  {job.Name}: task {error.Task}: {error.Message}");
    }

    if (!retries)
    {
        continue;
    }

    foreach (var task in (job.Error ?? []).Select(error => error.Task).OfType<string>().Distinct())
    {
        await platform.OperationsManager.Tasks.RetryTaskAsync(job.Id, task, new TaskRetry([]));
    }

    var result = await platform.OperationsManager.WaitForJobAsync(job.Id, new WaitOptions { Deadline = TimeSpan.FromMinutes(10) });
    mended += result.State == WorkState.Completed ? 1 : 0;
    Console.WriteLine($"{job.Id}  tried again: {result.State}");
}

Console.WriteLine(retries ? $"{mended} of {found} failed jobs reached their end." : $"{found} jobs failed.");
return retries && mended < found ? 1 : 0;
