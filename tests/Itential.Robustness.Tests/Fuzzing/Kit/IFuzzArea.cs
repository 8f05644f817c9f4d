namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>One kind of input, and what must hold whatever it is.</summary>
internal interface IFuzzArea
{
    /// <summary>Makes an input of the numbers, says what it is, and tries it.</summary>
    void Run(SplitMix random, CaseText text);
}
