using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Stamps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "RemovedBy",
                table: "Curriculum_GlossaryDefinition",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "People_Stamp",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Value = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Stamp", x => x.CohortId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "People_Stamp");

            migrationBuilder.DropColumn(
                name: "RemovedBy",
                table: "Curriculum_GlossaryDefinition");
        }
    }
}
