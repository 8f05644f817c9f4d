namespace Otumat.Tool;

/// <summary>How another program ended, and what it wrote.</summary>
/// <param name="ExitCode">What it returned; null when there is no such program.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramResult(int? ExitCode, string Output = "", string Error = "")
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Why it failed, in its own words, as a sentence.</summary>
    public string Reason => $"{Visible.Text(Error.Trim()).TrimEnd('.')}.";
}
