using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Choosing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Whom",
                table: "Facilities_ReminderTerm",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUsual",
                table: "Facilities_ReminderChoice",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "LeadAt",
                table: "Facilities_ReminderChoice",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LeadMinutes",
                table: "Facilities_ReminderChoice",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Whom",
                table: "Facilities_ReminderTerm");

            migrationBuilder.DropColumn(
                name: "IsUsual",
                table: "Facilities_ReminderChoice");

            migrationBuilder.DropColumn(
                name: "LeadAt",
                table: "Facilities_ReminderChoice");

            migrationBuilder.DropColumn(
                name: "LeadMinutes",
                table: "Facilities_ReminderChoice");
        }
    }
}
