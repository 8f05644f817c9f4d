using System.Globalization;
using Itential.Platform;
using Spectre.Console;

namespace Quickstart.Output;

/// <summary>Shows a job on its way: a bar on a terminal, a line for each change elsewhere.</summary>
internal static class JobProgress
{
    /// <summary>Shows the states of one job as they come.</summary>
    /// <returns>The last state.</returns>
    public static Task<Job> ShowAsync(Screen screen, string title, IAsyncEnumerable<Job> states) =>
        screen.IsLive ? ShowBarAsync(screen, title, states) : ShowLinesAsync(screen, title, states);

    private static Task<Job> ShowBarAsync(Screen screen, string title, IAsyncEnumerable<Job> states) => screen.Console
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(async progress =>
        {
            var bar = progress.AddTask(Markup.Escape(title), maxValue: 1);
            var last = new Job();
            await foreach (var job in states)
            {
                bar.Value = Done(job);
                bar.Description = Markup.Escape($"{title}: {job.Status}");
                last = job;
            }

            return last;
        });

    private static async Task<Job> ShowLinesAsync(Screen screen, string title, IAsyncEnumerable<Job> states)
    {
        var last = new Job();
        var shown = "";
        await foreach (var job in states)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{title}: {Done(job) * 100,3:0} % {job.Status}");
            if (line != shown)
            {
                screen.Line(line);
            }

            (last, shown) = (job, line);
        }

        return last;
    }

    private static double Done(Job job) => job.Status == JobStatus.Complete ? 1 : job.Metrics?.Progress ?? 0;
}
