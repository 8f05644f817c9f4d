namespace Otumat.Collector;

/// <summary>How many events of a batch were new, and how many were there already.</summary>
internal sealed record AppendResult(int Accepted, int Duplicates);
