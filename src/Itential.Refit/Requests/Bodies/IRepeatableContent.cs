namespace Itential.Refit.Requests;

/// <summary>Content that knows whether it can be written a second time.</summary>
internal interface IRepeatableContent
{
    bool IsRepeatable { get; }
}
