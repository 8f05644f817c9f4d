using Otumat.Usage;

namespace TrackedProgram;

/// <summary>Logs as a program does that is used for some seconds.</summary>
internal static class Bursts
{
    private const int Size = 50;

    private static readonly string[] Names = ["import", "fit", "predict", "plot"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public static void LogThree(UsageAgent agent)
    {
        for (var i = 1; i <= 3; i++)
        {
            agent.Log(Names[i]);
        }
    }

    public static async Task LogAsync(UsageAgent agent, int count)
    {
        // The first event makes the agent read the decision; until it has, only 256 wait.
        agent.Log(Names[0]);
        await agent.FlushAsync();
        using var pause = new PeriodicTimer(Pause);
        for (var i = 1; i < count; i++)
        {
            agent.Log(Names[i % Names.Length]);
            if (i % Size == 0)
            {
                await pause.WaitForNextTickAsync();
            }
        }

        await agent.FlushAsync();
    }
}
