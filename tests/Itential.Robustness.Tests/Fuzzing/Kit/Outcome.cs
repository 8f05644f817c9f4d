using Itential.Refit;
using Itential.Refit.Authentication;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Runs calls and lets nothing pass but what is documented.</summary>
internal static class Outcome
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the argument was taken.</summary>
    public static bool IsTaken(Action call)
    {
        try
        {
            call();
            return true;
        }
        catch (ArgumentException refusal) when (refusal.Message.Length > 0)
        {
            return false;
        }
    }

    /// <summary>What a call failed with; null when it went well.</summary>
    public static Exception? Of(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception e) when (e is ApiException or ApiRequestException or AuthenticationFailedException)
        {
            // Whoever logs it must get a text.
            return e.ToString().Length > 0 ? e : throw new InvalidOperationException("The exception has no text.", e);
        }
    }

    /// <summary>Waits for a call that has nothing to wait for but the turn of another thread.</summary>
    public static void Finish(Task task)
    {
        Assert.True(Task.WaitAny([task], Patience) == 0, "The call waits for something.");
        task.GetAwaiter().GetResult();
    }
}
