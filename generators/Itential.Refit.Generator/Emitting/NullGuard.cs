using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the condition around what is sent of a value that may be null.</summary>
internal sealed class NullGuard(SourceWriter writer, NameScope locals)
{
    /// <summary>Opens the condition, unless the value is never null.</summary>
    /// <param name="check">How the value is looked at for null.</param>
    /// <param name="access">The value; inside the condition, the value that is not null.</param>
    /// <returns>Whether there is a condition, for <see cref="Close"/>.</returns>
    public bool Open(NullCheck check, ref string access)
    {
        if (check == NullCheck.None)
        {
            return false;
        }

        // A parameter is its own local; a property is read once.
        if (check == NullCheck.Reference && access.IndexOf('.') < 0)
        {
            writer.Open($"if ({access} is not null)");
            return true;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})");
        access = local;
        return true;
    }

    public void Close(bool isOpen)
    {
        if (isOpen)
        {
            writer.Close();
        }
    }
}
