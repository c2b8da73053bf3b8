// Command bare has a command and a config as note has, and does nothing: what is
// left of its start is the price of the libraries.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/viper"
)

func main() {
	bare := &cobra.Command{Use: "bare", RunE: func(*cobra.Command, []string) error {
		return viper.New().MergeConfigMap(nil)
	}}
	if bare.Execute() != nil {
		os.Exit(1)
	}
}
