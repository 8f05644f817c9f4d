using Itential.Refit.Authentication;

namespace Itential.Refit.Observation;

/// <summary>How a call ended that gave no result, in words that hold no text of an exception.</summary>
internal static class CallOutcome
{
    /// <summary>The outcome; null when the answer's status says all.</summary>
    /// <param name="exception">What the caller gets.</param>
    /// <param name="isAnswered">Whether there is an answer.</param>
    public static string? Of(Exception exception, bool isAnswered) => exception switch
    {
        ApiException { InnerException: null } => null,
        ApiException => "unreadable",
        OperationCanceledException => "canceled",
        ApiRequestException { InnerException: TimeoutException } => "timed out",
        AuthenticationFailedException => "login failed",
        _ when isAnswered && ChosenFailures.Contains(exception) => null,
        _ => isAnswered ? "broken off" : "no answer",
    };
}
