namespace Itential.Diagnostics;

/// <summary>What redacts an application's log records.</summary>
public sealed class SensitiveDataRedactionOptions
{
    /// <summary>The scanner that all records pass.</summary>
    /// <value>Default: <see cref="SensitiveDataScanner.Default"/>, through which this SDK writes too.</value>
    public SensitiveDataScanner Scanner { get; set; } = SensitiveDataScanner.Default;
}
