namespace Itential.Platform;

/// <summary>Reads one page of tools.</summary>
internal sealed class ToolPageConverter : BarePageConverter<ToolPage, Tool>
{
    protected override ToolPage Page(IReadOnlyList<Tool> items) => new(items);
}
