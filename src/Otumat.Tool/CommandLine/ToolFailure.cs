namespace Otumat.Tool;

/// <summary>An end that the user is told in one or two sentences.</summary>
internal sealed class ToolFailure(string sentence, int code = ExitCode.Failed, Exception? cause = null) : InvalidOperationException(sentence, cause)
{
    /// <summary>One of <see cref="ExitCode"/>.</summary>
    public int Code => code;
}
