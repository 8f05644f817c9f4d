namespace Itential.Generators;

/// <summary>Prints the body of a module initializer that registers what was generated, and where wanted a method for each.</summary>
internal static class RegistrationCalls
{
    /// <summary>Prints the rest of the initializer, its end included.</summary>
    /// <param name="writer">Stands inside the initializer.</param>
    /// <param name="names">What was generated.</param>
    /// <param name="isOnDemand">Whether each has a method of its own, and the initializer calls them only where a switch is on.</param>
    /// <param name="registersAll">The switch.</param>
    /// <param name="call">The statement that registers one.</param>
    public static void Emit(SourceWriter writer, EquatableArray<GeneratedName> names, bool isOnDemand, string registersAll, Func<GeneratedName, string> call)
    {
        if (!isOnDemand)
        {
            foreach (var name in names)
            {
                writer.Line(call(name));
            }

            writer.Close();
            return;
        }

        writer.Open($"if ({registersAll})");
        foreach (var name in names)
        {
            writer.Line(name.Class + "();");
        }

        writer.Close().Close();
        foreach (var name in names)
        {
            writer.Line()
                .Open($"internal static void {name.Class}()")
                .Line(call(name))
                .Close();
        }
    }
}
