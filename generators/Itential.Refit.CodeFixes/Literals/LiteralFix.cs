using Itential.Refit.CodeFixes.Repairing;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>A fix inside a string literal, whose quotes and escapes stay as they are.</summary>
public abstract class LiteralFix : ClientFix
{
    private protected sealed override Repair? Find(FaultSite site) => LiteralText.Around(site) is { } literal ? Find(literal) : null;

    /// <summary>What to change in the literal; null where this fix has nothing to offer.</summary>
    private protected abstract Repair? Find(LiteralText literal);
}
