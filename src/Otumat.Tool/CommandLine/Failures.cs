namespace Otumat.Tool;

/// <summary>How an exception is told.</summary>
internal static class Failures
{
    public static ToolFailure From(Exception exception) => exception switch
    {
        ToolFailure failure => failure,
        OperationCanceledException => new ToolFailure("Stopped.", ExitCode.Stopped, exception),
        _ => new ToolFailure(SentenceOf(exception), ExitCode.Failed, exception),
    };

    /// <summary>What an exception says, without the name of a parameter that the user has never seen.</summary>
    public static string SentenceOf(Exception exception) =>
        exception is ArgumentException { ParamName: { } name } ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : exception.Message;
}
