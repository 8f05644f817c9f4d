namespace Itential.Platform;

/// <summary>Collects reports, and tells each at once.</summary>
internal sealed class ReportList(IProgress<AssetReport>? progress)
{
    private readonly List<AssetReport> _reports = [];

    public void Add(AssetReport report)
    {
        _reports.Add(report);
        progress?.Report(report);
    }

    public ArchiveReport ToReport() => new(_reports);
}
